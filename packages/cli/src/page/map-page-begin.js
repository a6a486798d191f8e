// Before anything is seen: where scripts run, the map is drawn and the report need not flash. Where the map was not opened after all,
// in an old browser or of a file that was cut, the report says what the map says.
document.documentElement.classList.add('drawing');
document.addEventListener('DOMContentLoaded', () => {
  const workspace = document.querySelector('allymap-workspace');
  const isOpened = workspace !== null && workspace.store !== undefined && workspace.store.state.status !== 'empty';
  if (!isOpened) document.documentElement.classList.remove('drawing');
});
