/* Enhancement only: everything works without it. */
(function (d) {
  var root = d.documentElement;
  d.addEventListener('click', function (e) {
    var b = e.target.closest && e.target.closest('[data-size-btn]');
    if (b) {
      e.preventDefault();
      var n = (+root.dataset.size || 1) % 3 + 1, words = b.dataset.words.split(',');
      root.dataset.size = n;
      d.cookie = 'size=' + n + ';path=/;max-age=31536000;samesite=lax';
      b.lastChild.textContent = words[n % 3];
      var live = d.getElementById('live');
      if (live) live.innerHTML = '<p class="vh">' + words[n - 1] + '</p>';
    }
    if (e.target.closest && e.target.closest('[data-print]')) window.print();
  });
  d.addEventListener('submit', function (e) {
    var b = e.target.querySelector('button[data-busy]');
    if (!b || e.defaultPrevented) return;
    setTimeout(function () { b.setAttribute('aria-busy', 'true'); b.textContent = b.dataset.busy; });
  });
  window.addEventListener('pageshow', function (e) { if (e.persisted && d.querySelector('[aria-busy=true]')) location.reload(); });
  var print = d.querySelector('[data-print]');
  if (print) print.hidden = false;
  var summary = d.querySelector('.errsum');
  if (summary) summary.focus();
})(document);
