/* Dispatch board: arrows move through the list, 1-3 choose, Enter offers, all only while the list has the focus. The bar that undoes counts down. */
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
  var bar = d.querySelector('[data-undo]');
  if (bar) {
    var left = Number(bar.getAttribute('data-undo'));
    var button = bar.querySelector('button');
    var words = button.textContent;
    var first = left;
    var timer = setInterval(function () {
      left -= 1;
      if (left <= 0) { clearInterval(timer); bar.remove(); return; }
      button.textContent = words.replace(String(first), String(left));
    }, 1000);
  }
})(document);
