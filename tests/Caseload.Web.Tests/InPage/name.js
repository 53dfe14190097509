// A short name for an element, as a person would point at it.
(element) => {
  const parts = [];
  for (let at = element; at && at.nodeType === 1 && parts.length < 3; at = at.parentElement) {
    const kind = typeof at.className === 'string' ? at.className : at.getAttribute('class') || '';
    const own = at.localName + (at.id ? '#' + at.id : '') + kind.trim().replace(/^(?=.)|\s+/g, '.');
    parts.unshift(own);
    if (at.id) break;
  }
  const text = (element.textContent || '').trim().replace(/\s+/g, ' ');
  return parts.join(' > ') + (text ? ' "' + (text.length > 40 ? text.slice(0, 39) + '…' : text) + '"' : '');
}
