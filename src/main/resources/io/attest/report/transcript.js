(() => {
  const words = document.getElementById('words');
  const found = document.getElementById('found');
  if (!words) {
    return;
  }
  const rows = [...document.querySelectorAll('.timeline li')];
  const failures = [...document.querySelectorAll('.timeline .failed')];
  let hits = [];
  let hit = -1;
  let failure = -1;
  let wait;
  const find = () => {
    const wanted = words.value.toLowerCase();
    hits.forEach(row => row.classList.remove('hit'));
    hits = wanted ? rows.filter(row => row.textContent.toLowerCase().includes(wanted)) : [];
    hits.forEach(row => row.classList.add('hit'));
    hit = -1;
    found.textContent = wanted ? hits.length + (hits.length === 1 ? ' entry' : ' entries') : '';
  };
  // Rows that were never drawn have guessed heights: what is far away is where it seems only once it is near.
  // Rows that were never drawn have guessed heights, and grow when they come near: it takes a few frames to be there.
  const show = (element, again = 4) => {
    element.scrollIntoView({ block: 'center' });
    if (again) {
      requestAnimationFrame(() => requestAnimationFrame(() => show(element, again - 1)));
    }
  };
  const go = () => {
    const target = location.hash.startsWith('#failed') && document.getElementById(location.hash.slice(1));
    if (target) {
      show(target);
    }
  };
  const step = by => {
    if (hits.length) {
      hit = (hit + by + hits.length) % hits.length;
      show(hits[hit]);
      found.textContent = hit + 1 + ' of ' + hits.length;
    }
  };
  const fail = () => {
    if (failures.length) {
      failure = (failure + 1) % failures.length;
      show(failures[failure]);
      failures[failure].focus({ preventScroll: true });
    }
  };
  words.parentElement.hidden = false;
  words.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(find, 120); });
  document.getElementById('tools').addEventListener('submit', event => event.preventDefault());
  const next = document.getElementById('next');
  if (next) {
    next.addEventListener('click', event => { event.preventDefault(); fail(); });
  }
  addEventListener('hashchange', go);
  go();
  addEventListener('keydown', event => {
    if (event.target === words) {
      if (event.key === 'Enter') {
        clearTimeout(wait);
        if (hit < 0) {
          find();
        }
        step(event.shiftKey ? -1 : 1);
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      words.focus();
    } else if (event.key === 'n') {
      fail();
    } else if (event.key === 'x') {
      document.getElementById('hex').click();
    }
  });
})();
