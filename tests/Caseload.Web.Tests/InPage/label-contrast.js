// Texts of the drawings that are too close in color to what is behind them, at their beginning, middle and end: the shapes drawn
// before them, or the halo of their own stroke. A contrast is that of WCAG 2.
(name, least) => {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const parse = (color) => {
    const [r, g, b, a = 1] = (color.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
    return { rgb: [r, g, b], a };
  };
  const over = (top, alpha, under) => under.map((c, i) => top[i] * alpha + c * (1 - alpha));
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const opacity = (element) => {
    let product = 1;
    for (let at = element; at && at.localName !== 'svg'; at = at.parentElement) product *= Number(getComputedStyle(at).opacity);
    return product;
  };
  const page = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { rgb, a } = parse(getComputedStyle(at).backgroundColor);
      if (a === 1) return rgb;
    }
    return parse(canvas).rgb;
  };
  const found = [];
  for (const svg of document.querySelectorAll('svg')) {
    if (!svg.checkVisibility()) continue;
    const ground = page(svg);
    const shapes = [...svg.querySelectorAll('path, rect, circle, ellipse, polygon')]
      .filter((s) => s.checkVisibility() && !s.closest('defs, clipPath, mask, pattern, marker, symbol'))
      .map((s) => ({ s, style: getComputedStyle(s), box: s.getBoundingClientRect(), toShape: s.getScreenCTM().inverse() }))
      .filter(({ style }) => style.fill !== 'none' && !style.fill.startsWith('url'))
      .map((shape) => ({ ...shape, fill: parse(shape.style.fill), alpha: Number(shape.style.fillOpacity) * opacity(shape.s) }));
    for (const text of svg.querySelectorAll('text')) {
      if (!text.checkVisibility() || !text.textContent.trim()) continue;
      const style = getComputedStyle(text);
      const box = text.getBoundingClientRect();
      const behind = (x, y) => {
        if (style.stroke !== 'none' && style.paintOrder.startsWith('stroke') && parseFloat(style.strokeWidth) >= 2)
          return parse(style.stroke).rgb;
        return shapes
          .filter(({ s, box: b }) => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom && s.compareDocumentPosition(text) & 4)
          .filter(({ s, toShape }) => s.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape)))
          .reduce((under, { fill, alpha }) => over(fill.rgb, fill.a * alpha, under), ground);
      };
      const ink = parse(style.fill);
      const middle = (box.top + box.bottom) / 2;
      const grounds = [box.left + 1, (box.left + box.right) / 2, box.right - 1].map((x) => behind(x, middle));
      const worst = grounds
        .map((rgb) => ({ rgb, ratio: contrast(over(ink.rgb, ink.a * Number(style.fillOpacity) * opacity(text), rgb), rgb) }))
        .sort((one, other) => one.ratio - other.ratio)[0];
      if (style.fill === 'none' || worst.ratio < least)
        found.push(`${name(text)} is ${style.fill} on rgb(${worst.rgb.map(Math.round).join(', ')}), a contrast of ${worst.ratio.toFixed(2)}`);
    }
  }
  return found;
}
