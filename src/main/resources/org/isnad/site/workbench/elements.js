// Short ways to make elements. Text is always set as text.
const SVG = 'http://www.w3.org/2000/svg';

export function el(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  Object.entries(attributes).forEach(([name, value]) => { if (value !== null && value !== undefined) element.setAttribute(name, value); });
  element.append(...children.filter(child => child !== null));
  return element;
}
