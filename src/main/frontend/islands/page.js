// What every page may use. Without it the page still works: forms post, links lead, both panes are shown by the switch.
import { textSize } from './page/text-size.js';
import { twoWaySwitch } from './page/two-way-switch.js';

textSize();
twoWaySwitch();

// On narrow screens the path is read as a list and the diagram is one tap away; on wide ones it is the other way round.
const width = matchMedia('(max-width: 1000px)').matches ? 'narrow' : 'wide';
document.querySelectorAll(`details[data-open-when="${width}"]`).forEach((drawer) => (drawer.open = true));
document.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => window.print()));
