// After the elements: gives the workspace its map, in the reader's language where the page speaks several.
{
  const workspace = document.querySelector('allymap-workspace');
  const worker = document.getElementById('worker');
  if (worker !== null) Allymap.useWorker(URL.createObjectURL(new Blob([worker.textContent], { type: 'text/javascript' })));
  if (!workspace.hasAttribute('language')) {
    document.documentElement.lang = navigator.language;
    workspace.language = navigator.language;
  }
  workspace.store.openText(document.getElementById('map').textContent, document.title);
  workspace.addEventListener('allymap-open', ({ detail }) => {
    document.title = detail.title;
  });
}
