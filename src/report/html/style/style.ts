import { baseStyle } from './base-style.ts';
import { ladderStyle } from './ladder-style.ts';
import { printStyle } from './print-style.ts';

/** The style of the report: wide, narrow and on paper. */
export const style = `${baseStyle}
html{scroll-padding-top:1rem}
header{padding-top:1rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2rem;font-size:.86rem}
header p{margin:0}nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:0;padding:0}
footer{padding-bottom:2rem;overflow-wrap:anywhere}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:1}
h1 .v{white-space:normal;overflow-wrap:anywhere;font-size:1.15rem;vertical-align:.15em;margin-right:.4rem;padding:.1rem .8rem}
summary h3{display:inline}h4{font-size:1rem;font-weight:650;margin:1.4rem 0 .2rem}
.top h4,.top h5{font-size:.98rem;font-weight:600;margin:0;line-height:1.4}
code{font-size:.86em;overflow-wrap:anywhere}pre{background:var(--code);padding:.6rem .8rem;border-radius:6px;overflow:auto;font-size:.8rem;line-height:1.5;margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.bar{display:flex;height:.5rem;border-radius:99px;overflow:hidden;background:var(--line);gap:1px}.bar i{display:block;min-width:3px;background:currentColor}
.panels,.panels>div{display:grid;grid-template-columns:minmax(0,1fr);gap:.8rem}.panels{margin-top:.8rem;font-size:.94rem;line-height:1.45}
@media (min-width:62rem){.panels{grid-template-columns:minmax(0,1.6fr) minmax(0,1fr);align-items:start}}
.panel{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.6rem 1rem}
.panel h2{margin:0 0 .2rem;font-size:1.05rem}.panel h3{margin:.6rem 0 .1rem;font-size:.94rem}.words{margin-top:.8rem}
.panel li>details:not([open]),.panel p>details:not([open]){display:inline-block;margin-left:.5rem;vertical-align:top}
.plain{list-style:none;margin:.2rem 0;padding:0}.plain>li{padding:.25rem 0;border-top:1px solid var(--line)}.plain>li:first-child{border-top:0}
.cause{display:grid;grid-template-columns:4.2rem minmax(0,1fr);gap:0 .8rem}
.cause .n{font-size:1.3rem;line-height:1.2;font-weight:650}.cause .n small{display:block;font-size:.78rem;font-weight:400;color:var(--soft)}
.cause dl{margin:0;font-size:1em;gap:.05rem .8rem}.cause dt{font-size:.86rem}
tbody th{font-size:.92rem;color:inherit;font-weight:500}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem 1.1rem;margin:.5rem 0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
summary{cursor:pointer;color:var(--link)}.panel summary,.cases summary{font-size:.88rem;width:max-content;max-width:100%}
#tools{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.7rem 1rem;margin:.8rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1.4rem;align-items:center}
#tools fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem;align-items:center}
#tools legend{float:left;margin-right:.3rem}#tools label{min-width:0;max-width:100%}#tools label,#tools legend{font-size:.86rem;color:var(--soft)}
input,select,button{font:inherit;font-size:.88rem;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:6px;padding:.25rem .5rem}
input{max-width:100%}select{max-width:min(100%,15rem)}
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
[hidden]{display:none!important}
@media screen and (max-width:46rem){
.top{display:block}.cause{grid-template-columns:3.2rem minmax(0,1fr)}
dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.3rem}.cases>li>.v{min-width:0}
.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;width:auto}.stack thead{position:absolute;left:-99rem}
.stack tr{border-bottom:1px solid var(--line);padding:.5rem 0}.stack th,.stack td{border:0;padding:.05rem 0}
.stack td.n{display:inline-block;text-align:left;margin-right:.9rem}.stack td[data-h]::before{content:attr(data-h) " ";color:var(--soft);font-size:.84rem}
}
${ladderStyle}${printStyle}`;
