(() => {
  const byId = id => document.getElementById(id);
  const form = byId('filter');
  const folds = [...document.querySelectorAll('details.chapter')].map(element => ({
    element,
    rows: [...element.querySelectorAll('tbody tr')].map(row => ({
      element: row,
      text: (element.querySelector('h3').textContent + ' ' + row.textContent).toLowerCase()
    }))
  }));
  // A place in the page, with all that is folded around it opened.
  const go = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch (malformed) { /* taken as it is */ }
    const target = id && byId(id);
    if (target) {
      for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
        fold.open = true;
      }
      target.scrollIntoView();
    }
  };
  if (form) {
    const words = byId('words');
    const which = byId('which');
    let wait;
    let filtered = false;
    const apply = () => {
      clearTimeout(wait);
      const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
      const any = wanted.length === 0 && !which.value;
      let count = 0;
      for (const fold of folds) {
        let hits = 0;
        for (const row of fold.rows) {
          const hit = (!which.value || row.element.dataset.k === which.value) && wanted.every(word => row.text.includes(word));
          row.element.hidden = !hit;
          hits += hit ? 1 : 0;
        }
        fold.element.hidden = hits === 0;
        if (!any) {
          fold.element.open = hits > 0;
        } else if (filtered) {
          fold.element.open = false;
        }
        count += hits;
      }
      filtered = !any;
      byId('found').textContent = any ? '' : count + (count === 1 ? ' modem' : ' modems');
    };
    const clear = () => { words.value = ''; which.value = ''; apply(); };
    const open = all => folds.forEach(fold => { fold.element.open = all; });
    form.hidden = false;
    form.addEventListener('submit', event => { event.preventDefault(); apply(); });
    words.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(apply, 120); });
    which.addEventListener('change', apply);
    byId('expand').addEventListener('click', () => open(true));
    byId('collapse').addEventListener('click', () => open(false));
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && filtered) {
        event.preventDefault();
        clear();
      }
    });
    // What is filtered away cannot be gone to.
    addEventListener('hashchange', () => { if (filtered) { clear(); } });
  }
  addEventListener('hashchange', go);
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(fold => { fold.open = true; }));
  go();
})();
