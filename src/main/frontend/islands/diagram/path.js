/**
 * Marks where the submission has been, is, and has still to go. What the diagram does not know is passed over, since a
 * record may be older than the diagram it is drawn on.
 *
 * @param viewer the bpmn-js viewer, with its diagram imported
 * @param {{completed?: string[], here?: string[], late?: string[], flows?: string[], badges?: Record<string, string>}} path
 */
export function markPath(viewer, { completed = [], here = [], late = [], flows = [], badges = {} }) {
  const registry = viewer.get('elementRegistry');
  const canvas = viewer.get('canvas');
  const mark = (ids, marker) => ids.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, marker));

  const been = new Set([...completed, ...here, ...flows]);
  mark(completed, 'path-completed');
  mark(flows, 'path-completed');
  mark(here, 'path-here');
  mark(late, 'path-late');
  mark(
    registry
      .filter((element) => element.parent && !been.has(element.businessObject.id) && !element.labelTarget)
      .map(({ id }) => id),
    'path-ahead',
  );
  late.forEach((id) => hatch(registry.getGraphics(id)));
  Object.entries(badges)
    .filter(([id]) => registry.get(id))
    .forEach(([id, words]) => viewer.get('overlays').add(id, badge(words, registry.get(id))));
}

// Lateness is hatched as well as tinted: never by hue alone. The layout of every page holds the pattern.
function hatch(graphics) {
  graphics?.querySelector('.djs-visual > :first-child').style.setProperty('fill', 'url(#late-hatch)', 'important');
}

function badge(words, { width }) {
  const frame = document.createElement('div');
  frame.className = 'path-badge';
  frame.style.width = `${width}px`;
  const label = document.createElement('span');
  label.textContent = words;
  frame.append(label);
  return { position: { top: -15, left: 0 }, html: frame };
}
