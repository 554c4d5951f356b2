/* Shows the pictures that are chosen before they are sent. They are drawn, not loaded, so the content policy stays as it is. */
(function (d, w) {
  var LARGEST = 352;

  function drawn(image, label) {
    var ratio = Math.min(1, LARGEST / Math.max(image.width, image.height));
    var canvas = d.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * ratio));
    canvas.height = Math.max(1, Math.round(image.height * ratio));
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', label);
    return canvas;
  }
  /* What this browser cannot draw is shown by its name. */
  function tile(file, label) {
    var figure = d.createElement('figure');
    figure.className = 'photo photo--chosen';
    (w.createImageBitmap ? w.createImageBitmap(file) : Promise.reject()).then(function (image) {
      figure.appendChild(drawn(image, label));
    }).catch(function () { figure.textContent = file.name; });
    return figure;
  }
  function place(input) {
    var list = input.closest('.photos');
    if (list) return list;
    list = d.createElement('div');
    list.className = 'photos mt-s';
    input.after(list);
    return list;
  }
  function show(input) {
    var list = input.chosen || place(input);
    input.chosen = list;
    list.querySelectorAll('.photo--chosen').forEach(function (old) { old.remove(); });
    Array.from(input.files).forEach(function (file, i) {
      list.insertBefore(tile(file, input.dataset.chosen.replace('#', i + 1)), list.querySelector('.addphoto'));
    });
  }

  d.querySelectorAll('input[type=file][data-chosen]').forEach(function (input) {
    ['change', 'chosen'].forEach(function (when) { input.addEventListener(when, function () { show(input); }); });
    if (input.files.length) show(input);
  });
})(document, window);
