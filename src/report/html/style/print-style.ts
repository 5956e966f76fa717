/** On paper: the summary, which is two pages; rules and cases only if the reader asked for them. */
export const printStyle = `
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--failback:#fff}
@page{margin:14mm}
html{font-size:10.5px}body{font-size:1rem}header,main,footer{max-width:none;padding:0}h2{margin:1rem 0 .2rem}
a{text-decoration:none}nav,#tools,.skip,.screen,summary,.words{display:none}
.panel,.counts li,.chapter{border-color:#bbb;padding:.3rem .6rem}.panels{grid-template-columns:minmax(0,1.7fr) minmax(0,1fr);gap:.5rem}.panels>div{gap:.5rem}
.plain>li,tr,.found{break-inside:avoid}h2,h3,h4{break-after:avoid}
h2{font-size:1.15rem}table{font-size:1em}th,td,tbody th{padding:.06rem .5rem .06rem 0;font-size:1em}.v{border:0;padding:0}dl{margin:.2rem 0}p{margin:.15rem 0}.plain>li{padding:.15rem 0}.cause .n{font-size:1rem}.counts b{font-size:1.1rem}.counts{margin:.3rem 0}.calm{display:none}
*{print-color-adjust:exact}
body:not(:has(#everything:target)) #rules{display:none}
body:has(#everything:target) summary{display:block;color:inherit}
}
@media not print{.paper{display:none}}`;
