/** What all pages of the kit look like: colors, light and dark, texts, numbers and tables; every color comes with a word. */
export const baseStyle = `
:root{color-scheme:light dark;--paper:#f6f6f3;--card:#fff;--ink:#1b232c;--soft:#56606b;--line:#dcdfdd;--link:#1d5a9f;
--pass:#17703f;--fail:#b3261e;--inconclusive:#7d5000;--advice:#0b6472;--error:#6d3c96;--none:#56606b;--failback:#fdeeec;--code:#f0f1ee}
@media screen and (prefers-color-scheme:dark){:root{--paper:#13171b;--card:#1b2127;--ink:#e3e7ea;--soft:#a3aeb8;--line:#343c44;--link:#8ab8ee;
--pass:#6fcf97;--fail:#ff8f86;--inconclusive:#e8b75c;--advice:#74c9d8;--error:#c79bf0;--none:#a3aeb8;--failback:#3a2020;--code:#232a31}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:break-word;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}main{padding-bottom:3rem}
h1{font-size:1.7rem;line-height:1.25;font-weight:650;margin:.2rem 0 .5rem;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.25rem;font-weight:650;margin:2.4rem 0 .5rem}
h3{font-size:1.05rem;font-weight:650;margin:1.4rem 0 .3rem}
p{margin:.35rem 0}a{color:var(--link)}
.soft,.src{color:var(--soft)}.src{font-size:.86rem;margin:.15rem 0}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.v{display:inline-block;font-size:.78rem;font-weight:650;padding:.02rem .5rem;border-radius:99px;border:1px solid currentColor;white-space:nowrap}
.pass{color:var(--pass)}.fail{color:var(--fail)}.inconclusive{color:var(--inconclusive)}.advice{color:var(--advice)}.error{color:var(--error)}.none{color:var(--none)}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;margin:.8rem 0;padding:0;list-style:none}
.counts li{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.4rem .9rem;flex:1 1 6.5rem}
.counts b{display:block;font-size:1.35rem;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums}
.counts span{font-size:.84rem;color:var(--soft)}.counts i{display:inline-block;width:.65rem;height:.65rem;border-radius:3px;background:currentColor;margin-right:.4rem}.counts i.none{color:var(--line)}
.term{color:inherit;text-decoration:underline dotted;text-underline-offset:3px}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th{text-align:left;font-weight:600;color:var(--soft);font-size:.82rem}th,td{padding:.3rem .7rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.n{font-variant-numeric:tabular-nums}td.n,th.n{text-align:right}
.wide{overflow-x:auto}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
@media (max-width:46rem){header,main,footer{padding-left:1rem;padding-right:1rem}h1{font-size:1.3rem}.counts li{flex-basis:5.6rem;padding:.3rem .6rem}}
`;
