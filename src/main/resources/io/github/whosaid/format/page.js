'use strict';
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  const byId = id => document.getElementById(id);
  const rows = [...document.querySelectorAll('#quotations > li')];
  const chips = [...document.querySelectorAll('mark > a.n')];
  const parts = new Map(rows.map(row => [row.id.slice(1), []]));
  document.querySelectorAll('#text [data-q]').forEach(part =>
    part.dataset.q.split(' ').forEach(number => parts.get(number).push(part)));

  // The evidence for one quotation, beside its words; a sheet at the bottom of a phone.
  const tip = byId('tip');
  let current = null;
  let leaving = 0;

  function show(number, anchor) {
    clearTimeout(leaving);
    hide();
    current = number;
    parts.get(number).forEach(part => part.classList.add('on'));
    tip.className = byId('d' + number).className;
    tip.replaceChildren(...[...byId('f' + number).childNodes].map(node => node.cloneNode(true)));
    tip.hidden = false;
    const words = (anchor || byId('q' + number)).getClientRects();
    const place = words[0];
    const left = Math.min(place.left, root.clientWidth - tip.offsetWidth - 8);
    const below = words[words.length - 1].bottom + 8;
    const fits = below + tip.offsetHeight < root.clientHeight || place.top - tip.offsetHeight - 8 < 0;
    tip.style.left = Math.max(8, left) + scrollX + 'px';
    tip.style.top = (fits ? below : place.top - tip.offsetHeight - 8) + scrollY + 'px';
  }

  function hide() {
    if (current) {
      parts.get(current).forEach(part => part.classList.remove('on'));
    }
    current = null;
    tip.hidden = true;
  }

  function hideSoon() {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 250);
  }

  /** The innermost part that is not filtered away, and its quotation. */
  function at(target) {
    for (let part = target.closest('#text [data-q]'); part; part = part.parentElement.closest('#text [data-q]')) {
      const number = part.dataset.q.split(' ').find(one => !byId('d' + one).hidden);
      if (number) {
        return {part, number};
      }
    }
    return null;
  }

  const text = byId('text');
  text.addEventListener('mouseover', event => {
    const found = at(event.target);
    if (found) {
      show(found.number, found.part);
    }
  });
  text.addEventListener('mouseout', hideSoon);
  tip.addEventListener('mouseover', () => clearTimeout(leaving));
  tip.addEventListener('mouseout', hideSoon);
  text.addEventListener('focusin', event => {
    const found = at(event.target);
    if (found) {
      show(found.number);
    }
  });
  text.addEventListener('focusout', hideSoon);
  document.addEventListener('click', event => {
    const found = text.contains(event.target) && at(event.target);
    if (found) {
      event.preventDefault();
      show(found.number, found.part);
    } else if (!tip.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      hide();
      return;
    }
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    const here = chips.indexOf(document.activeElement);
    if (!step || here < 0) {
      return;
    }
    let next = here + step;
    while (chips[next] && chips[next].hidden) {
      next += step;
    }
    if (chips[next]) {
      chips[next].focus();
    }
    event.preventDefault();
  });

  // Filters: what does not pass loses its marks, never its words.
  const speakers = [...document.querySelectorAll('#speakers input')];
  const types = [...document.querySelectorAll('#filters [name=type]')];
  const confidence = byId('confidence');

  function filter() {
    const wanted = speakers.filter(box => box.checked).map(box => box.value);
    const kinds = types.filter(box => box.checked).map(box => box.value);
    let shown = 0;
    for (const row of rows) {
      const pass = (!wanted.length || wanted.includes(row.dataset.s)) && kinds.includes(row.dataset.t)
        && Number(row.dataset.c) >= Number(confidence.value);
      row.hidden = !pass;
      shown += pass;
    }
    for (const part of text.querySelectorAll('[data-q]')) {
      part.classList.toggle('off', part.dataset.q.split(' ').every(number => byId('d' + number).hidden));
    }
    chips.forEach(chip => {
      chip.hidden = chip.parentElement.classList.contains('off');
    });
    byId('least').value = confidence.value + ' %';
    byId('shown').textContent = shown + ' of ' + rows.length + ' shown.';
    hide();
  }

  const form = byId('filters');
  form.addEventListener('input', filter);
  byId('speakers').addEventListener('change', filter);
  form.addEventListener('reset', () => {
    speakers.forEach(box => {
      box.checked = false;
    });
    setTimeout(filter);
  });
  filter();
})();
