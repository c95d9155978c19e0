'use strict';
(() => {
  document.documentElement.classList.add('scripted');
  const byId = id => document.getElementById(id);
  const rows = [...byId('speakers').tBodies[0].rows];

  function filter() {
    const name = byId('name').value.trim().toLowerCase();
    const kind = byId('kind').value;
    const gender = byId('gender').value;
    let shown = 0;
    for (const row of rows) {
      row.hidden = !(row.querySelector('bdi').textContent.toLowerCase().includes(name)
        && (!kind || row.dataset.kind === kind) && (!gender || row.dataset.gender === gender));
      shown += !row.hidden;
    }
    byId('shown').textContent = shown + ' of ' + rows.length + ' shown.';
  }

  byId('filters').addEventListener('input', filter);
  byId('filters').addEventListener('submit', event => event.preventDefault());
  filter();

  // Each head sorts by its column: names upwards first, numbers downwards.
  function key(row, column) {
    const cell = row.cells[column];
    return 'n' in cell.dataset ? Number(cell.dataset.n) : cell.textContent;
  }

  function sort(head) {
    const column = head.cellIndex;
    const body = head.closest('table').tBodies[0];
    const before = head.getAttribute('aria-sort');
    const down = before ? before === 'ascending' : column > 0;
    [...head.parentElement.cells].forEach(cell => cell.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const order = [...body.rows].map(row => [key(row, column), row]);
    order.sort(([a], [b]) => (typeof a === 'number' ? a - b : a.localeCompare(b, 'en')) * (down ? -1 : 1));
    body.append(...order.map(([, row]) => row));
  }

  document.querySelectorAll('thead th').forEach(head => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head));
    head.append(button);
  });
})();
