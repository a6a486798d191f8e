// Gives the workspace its maps. The language is that of `?language=`, of the command, or of the browser.
const workspace = document.querySelector('allymap-workspace');
const asked = new URLSearchParams(location.search).get('language');

speak(asked ?? navigator.language);

workspace.addEventListener('allymap-open', (event) => {
  document.title = `${event.detail.title} – Allymap`;
});

try {
  const response = await fetch('/maps/index.json');
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const { maps, language, together } = await response.json();
  if (asked === null && language !== null) speak(language);
  workspace.maps = maps;
  if (together) await openDoor();
} catch (error) {
  // The server was ended. The workspace stays, empty, and says how to open a file.
  console.error(error);
}

/** Asks for the code of the room; the map is there once somebody is in. */
async function openDoor() {
  const { AllymapRoom } = await import('/allymap-together.js');
  const room = new AllymapRoom();
  room.target = workspace;
  document.body.classList.add('together');
  workspace.hidden = true;
  room.addEventListener('allymap-joined', () => (workspace.hidden = false));
  workspace.before(room);
}

function speak(language) {
  document.documentElement.lang = language;
  workspace.language = language;
}
