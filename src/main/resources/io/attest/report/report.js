
(() => {
  const form = document.getElementById('filter');
  const words = document.getElementById('words');
  const verdict = document.getElementById('verdict');
  const found = document.getElementById('found');
  const chapters = [...document.querySelectorAll('details.chapter')];
  const opened = chapters.map(chapter => chapter.open);
  let wait;
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const any = wanted.length === 0 && !verdict.value;
    let count = 0;
    chapters.forEach((chapter, i) => {
      let inChapter = 0;
      for (const body of chapter.querySelectorAll('tbody')) {
        let inBody = 0;
        for (const row of body.querySelectorAll('tr[data-v]')) {
          const text = row.textContent.toLowerCase();
          const marked = !verdict.value || row.dataset.v === verdict.value || row.querySelector('.v.' + verdict.value);
          const hit = marked && wanted.every(word => text.includes(word));
          row.hidden = !hit;
          inBody += hit ? 1 : 0;
        }
        body.hidden = inBody === 0;
        inChapter += inBody;
      }
      chapter.hidden = inChapter === 0;
      chapter.open = any ? opened[i] : inChapter > 0;
      count += inChapter;
    });
    found.textContent = any ? '' : count + (count === 1 ? ' row or requirement' : ' rows and requirements');
  };
  form.hidden = false;
  form.addEventListener('submit', event => { event.preventDefault(); apply(); });
  words.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(apply, 120); });
  verdict.addEventListener('change', apply);
  addEventListener('beforeprint', () => chapters.forEach(chapter => { chapter.open = true; }));
})();
