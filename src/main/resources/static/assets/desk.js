/* Desk and expert pages: toasts of htmx answers, what is typed meanwhile, and Ctrl K. */
(function (d) {
  var live = d.getElementById('live');
  function say(words) {
    live.innerHTML = '';
    var p = d.createElement('p');
    p.className = 'toast toast--now';
    p.textContent = words;
    live.appendChild(p);
    setTimeout(function () { if (p.parentNode) p.remove(); }, 6000);
  }
  d.body.addEventListener('toast', function (e) { say(e.detail.value); });
  /* What is typed while a piece of a form is fetched is unknown to the answer: it stays. */
  var typed = {};
  function fields(e) { return [].slice.call(e.detail.target.querySelectorAll('input[id], select[id], textarea[id]')); }
  d.addEventListener('htmx:beforeSend', function (e) {
    fields(e).forEach(function (f) { f.dataset.sent = f.value; });
  });
  d.addEventListener('htmx:beforeSwap', function (e) {
    typed = {};
    fields(e).forEach(function (f) { if ('sent' in f.dataset && f.value !== f.dataset.sent) typed[f.id] = f.value; });
  });
  d.addEventListener('htmx:afterSwap', function () {
    Object.keys(typed).forEach(function (id) { var f = d.getElementById(id); if (f) f.value = typed[id]; });
    typed = {};
  });
  /* Whoever signs out leaves no page behind on the phone. */
  d.addEventListener('submit', function (e) {
    if (e.target.getAttribute('action') === '/logout' && window.caches) window.caches.delete('touyan-me');
  });
  d.addEventListener('keydown', function (e) {
    var find = d.getElementById('find');
    if (find && e.ctrlKey && e.key === 'k') { e.preventDefault(); find.focus(); }
  });
})(document);
