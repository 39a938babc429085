(() => {
  const byId = id => document.getElementById(id);
  const form = byId('filter');
  const words = byId('words');
  const verdict = byId('verdict');
  const found = byId('found');
  const link = byId('link');
  const chapters = [...document.querySelectorAll('details.chapter')].map(element => ({
    element,
    bodies: [...element.querySelectorAll('tbody')].map(body => ({
      element: body,
      rows: [...body.querySelectorAll('tr[data-v]')].map(row => ({element: row, text: ''}))
    }))
  }));
  let wait;
  let filtered = false;

  const state = () => new URLSearchParams([['v', verdict.value], ['q', words.value.trim()]].filter(part => part[1])).toString();

  const apply = () => {
    clearTimeout(wait);
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const any = wanted.length === 0 && !verdict.value;
    let count = 0;
    for (const chapter of chapters) {
      let inChapter = 0;
      for (const body of chapter.bodies) {
        let inBody = 0;
        for (const row of body.rows) {
          row.text = row.text || row.element.textContent.toLowerCase();
          const marked = !verdict.value || row.element.dataset.v === verdict.value
            || row.element.querySelector('.v.' + verdict.value);
          const hit = marked && wanted.every(word => row.text.includes(word));
          row.element.hidden = !hit;
          inBody += hit ? 1 : 0;
        }
        body.element.hidden = inBody === 0;
        inChapter += inBody;
      }
      chapter.element.hidden = inChapter === 0;
      if (!any) {
        chapter.element.open = inChapter > 0;
      } else if (filtered) {
        chapter.element.open = false;
      }
      count += inChapter;
    }
    filtered = !any;
    found.textContent = any ? '' : count + (count === 1 ? ' row or requirement' : ' rows and requirements');
    link.hidden = any;
    link.href = '#' + state();
  };

  const clear = () => { words.value = ''; verdict.value = ''; apply(); };

  const open = all => chapters.forEach(chapter => { chapter.element.open = all; });

  // A place in the page, with all that is folded around it opened; or a filter, such as #v=fail&q=port.
  const go = () => {
    const hash = location.hash.slice(1);
    if (/^[vq]=/.test(hash)) {
      const wanted = new URLSearchParams(hash);
      words.value = wanted.get('q') || '';
      verdict.value = wanted.get('v') || '';
      if (verdict.selectedIndex < 0) {
        verdict.value = '';
      }
      apply();
      byId('campaign').scrollIntoView();
      return;
    }
    let id = hash;
    try { id = decodeURIComponent(hash); } catch (malformed) { /* taken as it is */ }
    const target = hash && byId(id);
    if (target) {
      for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
        fold.open = true;
      }
      target.scrollIntoView();
    }
  };

  form.hidden = false;
  form.addEventListener('submit', event => { event.preventDefault(); apply(); });
  form.addEventListener('reset', event => { event.preventDefault(); clear(); words.focus(); });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && filtered) {
      event.preventDefault();
      clear();
    }
  });
  words.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(apply, 120); });
  verdict.addEventListener('change', apply);
  byId('expand').addEventListener('click', () => open(true));
  byId('collapse').addEventListener('click', () => open(false));
  addEventListener('hashchange', go);
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(fold => { fold.open = true; }));
  go();
})();
