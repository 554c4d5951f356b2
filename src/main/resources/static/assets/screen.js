/* The page is complete without this. It asks for the page again, keeps what it has while nobody answers, and says how old that is. */
(function (d) {
  var EVERY = 60000, AGAIN = 15000, SHIFT = 600000;
  var since = 0, age = 0, lost = false, timer = 0;

  function main() { return d.getElementById('main'); }

  function received() {
    since = Date.now();
    age = +main().dataset.age || 0;
    lost = false;
    say();
  }

  function say() {
    var place = d.querySelector('[data-stale]');
    var old = age + (Date.now() - since) / 1000 >= +main().dataset.old;
    var words = lost ? place.dataset.lost : old ? place.dataset.words : '';
    if (place.textContent !== words) place.textContent = words;
    d.querySelector('[data-clock]').textContent = new Intl.DateTimeFormat('en-GB',
      { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' }).format(new Date());
  }

  function ask() {
    clearTimeout(timer);
    var abort = new AbortController(), late = setTimeout(function () { abort.abort(); }, AGAIN);
    fetch(location.href, { signal: abort.signal, cache: 'no-store' }).then(function (answer) {
      if (!answer.ok) throw new Error(answer.status);
      return answer.text();
    }).then(function (text) {
      var next = new DOMParser().parseFromString(text, 'text/html').getElementById('main');
      if (!next) throw new Error('no screen');
      var focused = d.activeElement && d.activeElement.getAttribute && d.activeElement.getAttribute('href');
      main().replaceWith(d.adoptNode(next));
      var again = focused && d.querySelector('[href="' + CSS.escape(focused) + '"]');
      if (again) again.focus();
      received();
      timer = setTimeout(ask, EVERY);
    }).catch(function () {
      lost = true;
      say();
      timer = setTimeout(ask, AGAIN);
    }).then(function () { clearTimeout(late); });
  }

  received();
  timer = setTimeout(ask, EVERY);
  setInterval(say, 1000);
  setInterval(function () { d.documentElement.dataset.shift = Math.floor(Date.now() / SHIFT) % 4; }, SHIFT);
  window.addEventListener('online', ask);
})(document);
