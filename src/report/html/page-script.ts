import { createHash } from 'node:crypto';

/**
 * What the page can do with a script: search and choose, open what a link leads to, show keys under the pointer, unpack
 * transcripts. Everything is there without it.
 */
export const pageScript = `'use strict';(()=>{
const all=(q,at=document)=>[...at.querySelectorAll(q)],one=id=>document.getElementById(id);
const tools=one('tools'),search=one('search'),hits=one('hits'),chosen={};
let known;
const index=()=>known??=all('.rule').map(el=>({el,chapter:el.closest('.chapter'),level:el.dataset.l,
classes:(el.dataset.k||'').split(' '),text:el.querySelector('.top').textContent.toLowerCase()+' '+el.id.toLowerCase(),
cases:all('.cases>li',el).map(li=>({li,verdict:li.querySelector('.v').className.slice(2),text:li.textContent.toLowerCase()}))}));
const apply=()=>{
const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean),{verdict,level,chapter,conformance}=chosen;
const active=words.length>0||verdict||level||chapter||conformance,open=new Map;
let cases=0,rules=0;
for(const r of index()){
const fits=(!level||r.level===level)&&(!chapter||r.chapter.id===chapter)&&(!conformance||r.classes.includes(conformance));
let any=0;
for(const c of r.cases){
const yes=fits&&(!verdict||c.verdict===verdict)&&words.every(w=>r.text.includes(w)||c.text.includes(w));
c.li.hidden=!yes;if(yes)any++}
r.el.hidden=!any;cases+=any;if(any){rules++;open.set(r.chapter,(open.get(r.chapter)||0)+any)}}
for(const c of all('.chapter')){c.hidden=!open.has(c);if(active&&open.has(c)&&cases<=400)c.open=true}
for(const t of all('.topic'))t.hidden=!all('.rule',t).some(r=>!r.hidden);
hits.textContent=active?cases+(cases===1?' case':' cases')+' of '+rules+(rules===1?' rule':' rules')+' shown':'';
one('clear').hidden=!active};
const show=()=>{const el=location.hash.length>1&&one(decodeURIComponent(location.hash.slice(1)));if(!el)return;
if(el.closest('[hidden]'))clear();
for(let at=el;at;at=at.parentElement)if(at.tagName==='DETAILS')at.open=true;
if(el.id==='everything')for(const c of all('.chapter'))c.open=true;
el.scrollIntoView()};
const clear=()=>{search.value='';for(const k in chosen)delete chosen[k];for(const b of all('[aria-pressed]',tools))b.setAttribute('aria-pressed',false);
for(const s of all('select',tools))s.value='';apply()};
if(tools){tools.hidden=false;let due;
search.addEventListener('input',()=>{clearTimeout(due);due=setTimeout(apply,150)});
tools.addEventListener('click',({target:b})=>{if(b.id==='clear')return clear();const k=b.dataset&&b.dataset.k;if(!k)return;
const on=b.getAttribute('aria-pressed')!=='true';for(const o of all('[data-k='+k+']',tools))o.setAttribute('aria-pressed',o===b&&on);
chosen[k]=on?b.value:'';apply()});
for(const s of all('select',tools))s.addEventListener('change',()=>{chosen[s.name]=s.value;apply()})}
addEventListener('hashchange',show);show();
document.addEventListener('mouseover',({target:t})=>{const s=t.closest&&t.closest('.ladder b summary');if(s&&!s.title)s.title=s.nextElementSibling.textContent});
const packed=one('transcripts');
if(packed){const unpacked={};
const unpack=async n=>{const bytes=Uint8Array.from(atob(packed.textContent.split('\\n')[n]),c=>c.charCodeAt(0));
return JSON.parse(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text())};
all('.chapter').forEach((chapter,n)=>{
const add=()=>{for(const li of all('.cases>li',chapter)){if(li.querySelector('.none'))continue;
const b=document.createElement('button');b.type='button';b.textContent='All messages';b.setAttribute('aria-expanded',false);
b.addEventListener('click',async()=>{const at=b.nextElementSibling;if(at&&at.className==='transcript'){at.hidden=!at.hidden;b.setAttribute('aria-expanded',!at.hidden);return}
unpacked[n]??=unpack(n);const pre=document.createElement('pre');pre.className='transcript';pre.textContent=(await unpacked[n])[li.querySelector('code').textContent]||'No messages.';
b.after(pre);b.setAttribute('aria-expanded',true)});
const c=li.querySelector('code');b.setAttribute('aria-label','All messages of '+c.textContent);li.append(' ',b)}};
chapter.addEventListener('toggle',add,{once:true});if(chapter.open)add()})}
})()`;

/** Allows exactly this script in the page's content security policy. */
export const scriptHash = `sha256-${createHash('sha256').update(pageScript).digest('base64')}`;
