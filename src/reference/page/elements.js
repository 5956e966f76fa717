// Small parts of the page. What a peer has sent is only ever put in as text.

/** An element with children: texts, elements, or nothing. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Puts children in the place of those that an element has, unless they look the same: focus and selection stay. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function fill(parent, children) {
  const before = [...parent.children].map((child) => child.outerHTML).join('');
  const after = children.map((child) => child.outerHTML).join('');
  if (before !== after) parent.replaceChildren(...children);
}

// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function byId(id) {
  return document.getElementById(id);
}
