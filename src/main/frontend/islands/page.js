// What every page may use. Without it the page still works: forms post, links lead, both panes are shown by the switch.
import { refusal } from './page/refusal.js';
import { textSize } from './page/text-size.js';
import { twoWaySwitch } from './page/two-way-switch.js';

refusal();
textSize();
twoWaySwitch();

// On narrow screens the path and the letter are read as text; the diagram is one tap away.
if (matchMedia('(max-width: 1000px)').matches) {
  document.querySelectorAll('details[data-open-when-narrow]').forEach((drawer) => (drawer.open = true));
  document.querySelectorAll('details.path__diagram').forEach((drawer) => (drawer.open = false));
}
document.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => window.print()));
