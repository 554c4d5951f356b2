/* Desk and expert pages: toasts of htmx answers, and Ctrl K. */
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
  /* Whoever signs out leaves no page behind on the phone. */
  d.addEventListener('submit', function (e) {
    if (e.target.getAttribute('action') === '/logout' && window.caches) window.caches.delete('touyan-me');
  });
  d.addEventListener('keydown', function (e) {
    var find = d.getElementById('find');
    if (find && e.ctrlKey && e.key === 'k') { e.preventDefault(); find.focus(); }
  });
})(document);
