// What the page that the command line serves loads where a room is open.
import { AllymapRoom } from './page/allymap-room.ts';

if (customElements.get('allymap-room') === undefined) customElements.define('allymap-room', AllymapRoom);

export { AllymapRoom };
export { joinRoom } from './client/room.ts';
