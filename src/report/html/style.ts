import { ladderStyle } from './ladder-style.ts';
import { printStyle } from './print-style.ts';

/** The page's style: light and dark, wide, narrow and on paper; every color comes with a word. */
export const style = `
:root{color-scheme:light dark;--paper:#f6f6f3;--card:#fff;--ink:#1b232c;--soft:#56606b;--line:#dcdfdd;--link:#1d5a9f;
--pass:#17703f;--fail:#b3261e;--inconclusive:#7d5000;--error:#6d3c96;--none:#56606b;--failback:#fdeeec;--code:#f0f1ee}
@media screen and (prefers-color-scheme:dark){:root{--paper:#13171b;--card:#1b2127;--ink:#e3e7ea;--soft:#a3aeb8;--line:#343c44;--link:#8ab8ee;
--pass:#6fcf97;--fail:#ff8f86;--inconclusive:#e8b75c;--error:#c79bf0;--none:#a3aeb8;--failback:#3a2020;--code:#232a31}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;overflow-wrap:break-word;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.2rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2rem}main{padding-bottom:3rem}footer{padding-bottom:2rem;overflow-wrap:anywhere}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:1}
h1{font-size:1.7rem;line-height:1.25;font-weight:650;margin:.2rem 0 .5rem;letter-spacing:-.01em;text-wrap:balance}
h1 .v{font-size:1.15rem;vertical-align:.15em;margin-right:.4rem;padding:.1rem .8rem}
h2{font-size:1.25rem;font-weight:650;margin:2.4rem 0 .5rem}
h3{font-size:1.05rem;font-weight:650;margin:1.4rem 0 .3rem}summary h3{display:inline}
h4{font-size:1rem;font-weight:650;margin:1.4rem 0 .2rem}
.top h4,.top h5{font-size:.98rem;font-weight:600;margin:0;line-height:1.4}
p{margin:.35rem 0}a{color:var(--link)}
.soft,.src{color:var(--soft)}.src{font-size:.86rem;margin:.15rem 0}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{font-size:.86em;overflow-wrap:anywhere}pre{background:var(--code);padding:.6rem .8rem;border-radius:6px;overflow:auto;font-size:.8rem;line-height:1.5;margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.3rem 0;padding:0;font-size:.92rem}
.v{display:inline-block;font-size:.78rem;font-weight:650;padding:.02rem .5rem;border-radius:99px;border:1px solid currentColor;white-space:nowrap}
.pass{color:var(--pass)}.fail{color:var(--fail)}.inconclusive{color:var(--inconclusive)}.error{color:var(--error)}.none{color:var(--none)}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;margin:.8rem 0;padding:0;list-style:none}
.counts li{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.4rem .9rem;flex:1 1 6.5rem}
.counts b{display:block;font-size:1.35rem;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums}
.counts span{font-size:.84rem;color:var(--soft)}
.bar{display:flex;height:.5rem;border-radius:99px;overflow:hidden;background:var(--line);gap:1px}.bar i{display:block;background:currentColor}
.panels,.panels>div{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem}.panels{margin-top:1rem}
@media (min-width:62rem){.panels{grid-template-columns:minmax(0,1.7fr) minmax(0,1fr);align-items:start}}
.panel{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.8rem 1.1rem}
.panel h2{margin:0 0 .3rem;font-size:1.08rem}
.plain{list-style:none;margin:.3rem 0;padding:0}.plain>li{padding:.35rem 0;border-top:1px solid var(--line)}.plain>li:first-child{border-top:0}
.cause{display:grid;grid-template-columns:4.2rem minmax(0,1fr);gap:0 .8rem}
.cause .n{font-size:1.3rem;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums}.cause .n small{display:block;font-size:.78rem;font-weight:400;color:var(--soft)}
.cause p{margin:.1rem 0;overflow-wrap:anywhere}.cause .rule-name{font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th{text-align:left;font-weight:600;color:var(--soft);font-size:.82rem}th,td{padding:.3rem .7rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
tbody th{font-size:.92rem;color:inherit;font-weight:500}
.n{font-variant-numeric:tabular-nums}td.n,th.n{text-align:right}
.wide{overflow-x:auto}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem 1.1rem;margin:.5rem 0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
summary{cursor:pointer;color:var(--link)}.panel summary,.cases summary{font-size:.88rem;width:max-content;max-width:100%}
#tools{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.7rem 1rem;margin:.8rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1.4rem;align-items:center}
#tools[hidden]{display:none}#tools fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem;align-items:center}
#tools legend{float:left;margin-right:.3rem}#tools label{min-width:0;max-width:100%}select{max-width:min(100%,15rem)}#tools label,#tools legend{font-size:.86rem;color:var(--soft)}
input,select,button{font:inherit;font-size:.88rem;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:6px;padding:.25rem .5rem}input{max-width:100%}
#tools button{border-radius:99px;padding:.2rem .7rem;cursor:pointer}button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
#hits{margin:0;flex-basis:100%}
.chapter{background:var(--card);border:1px solid var(--line);border-radius:10px;margin:.5rem 0;padding:0 1.1rem}
.chapter>summary{padding:.6rem 0;color:inherit}.chapter>summary .soft{font-size:.88rem;margin:0 .5rem}
.chapter[open]{padding-bottom:1rem}
.rule{border-top:1px solid var(--line);padding:.8rem 0 .4rem}
.top{display:flex;gap:.8rem;justify-content:space-between;align-items:baseline}
.cases{list-style:none;margin:.4rem 0 0;padding:0}.cases>li{padding:.25rem 0;overflow-wrap:anywhere}
.cases>li>.v{min-width:6.6rem;text-align:center;margin-right:.5rem}.cases>li>code{margin-right:.4rem}
.found{margin:.5rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid currentColor}.found>*{color:var(--ink)}
.keys td{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.82rem;overflow-wrap:anywhere}.keys .act{color:var(--fail);font-weight:600}
.levels{max-width:none;display:block}.levels text{font-family:inherit}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[hidden]{display:none!important}
@media screen and (max-width:46rem){
header,main,footer{padding-left:1rem;padding-right:1rem}h1{font-size:1.3rem}.top{display:block}
.counts li{flex-basis:5.6rem;padding:.3rem .6rem}.cause{grid-template-columns:3.2rem minmax(0,1fr)}
dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.3rem}.cases>li>.v{min-width:0}
.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;width:auto}.stack thead{position:absolute;left:-99rem}
.stack tr{border-bottom:1px solid var(--line);padding:.5rem 0}.stack th,.stack td{border:0;padding:.05rem 0}
.stack td.n{display:inline-block;text-align:left;margin-right:.9rem}.stack td[data-h]::before{content:attr(data-h) " ";color:var(--soft);font-size:.84rem}
}
${ladderStyle}${printStyle}`;
