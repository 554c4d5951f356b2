/* Dispatch board: arrows move through the list, 1-3 choose, Enter offers, all only while the list has the focus. Each bar that undoes counts down, and says in the end that it is over. */
(function (d) {
  var queue = d.querySelector('[data-queue]');
  var keys = d.querySelector('[data-keys]');
  var chosen = 1;
  function mark(place) {
    var form = d.querySelector('[data-offer="' + place + '"]');
    if (!form) return;
    chosen = place;
    d.querySelectorAll('.sug').forEach(function (card) { card.classList.toggle('sug--1', card.contains(form)); });
  }
  if (queue) {
    keys.hidden = false;
    queue.addEventListener('keydown', function (e) {
      var links = Array.prototype.slice.call(queue.querySelectorAll('a'));
      var at = links.indexOf(d.activeElement);
      if (e.ctrlKey || e.altKey || e.metaKey || at < 0) return;
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        var next = links[at + (e.key === 'ArrowDown' ? 1 : -1)];
        if (next) next.focus();
        e.preventDefault();
      } else if (/^[1-3]$/.test(e.key)) {
        mark(Number(e.key));
        e.preventDefault();
      } else if (e.key === 'Enter' && links[at].hasAttribute('aria-current')) {
        var form = d.querySelector('[data-offer="' + chosen + '"]');
        if (form) { e.preventDefault(); form.requestSubmit(form.querySelector('button')); }
      }
    });
  }
  d.querySelectorAll('[data-undo]').forEach(function (bar) {
    var seconds = Number(bar.dataset.undo);
    var end = performance.now() + seconds * 1000;
    var words = bar.querySelector('[data-left]');
    var form = bar.querySelector('form');
    var line = bar.querySelector('progress');
    var live = bar.querySelector('[aria-live]');
    line.hidden = false;
    setTimeout(function () { live.textContent = live.dataset.said; }, 300);
    var timer = setInterval(function () {
      var left = Math.ceil((end - performance.now()) / 1000);
      line.value = left;
      if (left > 0) { words.textContent = words.dataset.left.replace('#', left); return; }
      clearInterval(timer);
      if (form.contains(d.activeElement)) { bar.tabIndex = -1; bar.focus(); }
      form.remove();
      line.remove();
      bar.classList.add('undo--over');
      words.textContent = live.dataset.over;
      live.textContent = live.dataset.over;
    }, 250);
  });
})(document);
