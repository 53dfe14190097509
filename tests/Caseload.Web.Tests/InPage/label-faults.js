// Texts of the drawings that lie on one another or leave their drawing by more than a pixel, as boxes on the screen.
(name) => {
  const slack = 1;
  const onScreen = (box, matrix) => {
    const corners = [[box.x, box.y], [box.x + box.width, box.y], [box.x, box.y + box.height], [box.x + box.width, box.y + box.height]];
    const points = corners.map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
    const xs = points.map((p) => p.x);
    const ys = points.map((p) => p.y);
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  };
  // A span with a place of its own is a label of its own.
  const labels = (svg) =>
    [...svg.querySelectorAll('text')]
      .filter((t) => t.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && t.textContent.trim())
      .flatMap((t) => {
        const placed = [...t.querySelectorAll('tspan')].filter((s) => s.hasAttribute('x') || s.hasAttribute('y') || s.hasAttribute('dy'));
        return placed.length > 1 ? placed : [t];
      })
      .map((element) => {
        if (element.localName === 'text') return { element, box: onScreen(element.getBBox(), element.getScreenCTM()) };
        return { element, box: element.getBoundingClientRect() };
      });
  const say = (label) => `"${label.element.textContent.trim().replace(/\s+/g, ' ')}"`;
  const found = [];
  for (const svg of document.querySelectorAll('svg')) {
    if (!svg.checkVisibility()) continue;
    const view = svg.viewBox.baseVal;
    const edge = view ? onScreen(view, svg.getScreenCTM()) : svg.getBoundingClientRect();
    const all = labels(svg);
    const where = name(svg).split(' "')[0];
    all.forEach((label, i) => {
      const out = {
        left: edge.left - label.box.left,
        right: label.box.right - edge.right,
        top: edge.top - label.box.top,
        bottom: label.box.bottom - edge.bottom,
      };
      for (const [side, by] of Object.entries(out)) {
        if (by > slack) found.push(`${where}: ${say(label)} leaves the drawing at the ${side} by ${by.toFixed(2)} px`);
      }
      for (const other of all.slice(i + 1)) {
        const across = Math.min(label.box.right, other.box.right) - Math.max(label.box.left, other.box.left);
        const down = Math.min(label.box.bottom, other.box.bottom) - Math.max(label.box.top, other.box.top);
        if (across > slack && down > slack)
          found.push(`${where}: ${say(label)} and ${say(other)} overlap by ${across.toFixed(2)} x ${down.toFixed(2)} px`);
      }
    });
  }
  return found;
}
