// A short name for an element, as a person would point at it: where it is, what it is, how its text begins.
(element) => {
  const own = (at) => at.localName + (at.id ? '#' + at.id : '') + [...at.classList].map((c) => '.' + c).join('');
  const holder = element.parentElement && element.parentElement.closest('[id]');
  const parent = element.parentElement && element.parentElement !== holder ? element.parentElement : null;
  const parts = element.id ? [element] : [holder, parent, element].filter((at) => at);
  const text = (element.textContent || '').trim().replace(/\s+/g, ' ');
  return parts.map(own).join(' > ') + (text ? ' "' + (text.length > 40 ? text.slice(0, 39) + '…' : text) + '"' : '');
}
