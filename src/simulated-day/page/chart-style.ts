/** What the page of a simulated day needs in addition to the style of reports: colors of charts, light and dark. */
export const chartStyle = `
main{padding-top:1.5rem}
:root{--c1:#1f5fa8;--c2:#b3261e;--c3:#b07300;--c4:#8b949e;--c5:#6d3c96;--c6:#0f766e}
@media (prefers-color-scheme:dark){:root{--c1:#6ba8ee;--c2:#ff8f86;--c3:#e8b75c;--c4:#77828d;--c5:#c79bf0;--c6:#5eead4}}
.c1{--c:var(--c1)}.c2{--c:var(--c2)}.c3{--c:var(--c3)}.c4{--c:var(--c4)}.c5{--c:var(--c5)}.c6{--c:var(--c6)}
figure{margin:1.2rem 0;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.2rem;break-inside:avoid}
.plot{display:block;width:100%;height:auto}
.plot rect{fill:var(--c)}.plot rect.pale{opacity:.45}
.plot .line{fill:none;stroke:var(--c);stroke-width:2;stroke-linejoin:round}
.plot .grid{stroke:var(--line);stroke-width:1}
.plot .mark{stroke:var(--ink);stroke-width:1.2;stroke-dasharray:5 4}
.plot text{font-size:12px;fill:var(--soft);font-family:inherit}
.plot .value,.plot .marked{text-anchor:end}.plot .hour{text-anchor:middle}.plot .marked{fill:var(--ink)}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:.3rem 0;font-size:.88rem}
.legend i{display:inline-block;width:.8rem;height:.8rem;border-radius:3px;background:var(--c);margin-right:.4rem;vertical-align:-.08rem}
.facts{list-style:none;padding:0}.facts>li{padding:.3rem 0;border-top:1px solid var(--line)}
`;
