(() => {
  // The newest night is at the right end of a picture that is broader than the screen.
  document.querySelectorAll('.chart').forEach(chart => { chart.parentElement.scrollLeft = chart.parentElement.scrollWidth; });
  for (const form of document.querySelectorAll('form.filter')) {
    const table = document.getElementById(form.dataset.for);
    const rows = [...table.querySelectorAll('tbody tr')];
    const texts = rows.map(row => (row.firstElementChild.textContent + ' ' + row.lastElementChild.textContent).toLowerCase());
    const words = form.querySelector('input');
    const which = form.querySelector('select');
    const found = form.querySelector('output');
    let wait;
    const apply = () => {
      const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      rows.forEach((row, i) => {
        const hit = (!which.value || row.dataset.k.includes(which.value)) && wanted.every(word => texts[i].includes(word));
        row.hidden = !hit;
        count += hit ? 1 : 0;
      });
      const any = wanted.length === 0 && !which.value;
      found.textContent = any ? '' : count + (count === 1 ? ' case' : ' cases');
    };
    form.hidden = false;
    form.addEventListener('submit', event => { event.preventDefault(); apply(); });
    words.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(apply, 120); });
    which.addEventListener('change', apply);
  }
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(each => { each.open = true; }));
})();
