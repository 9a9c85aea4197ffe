import BaseViewer from 'bpmn-js/lib/BaseViewer';
import CoreModule from 'bpmn-js/lib/core';
import OverlaysModule from 'diagram-js/lib/features/overlays';
import TranslateModule from 'diagram-js/lib/i18n/translate';
import MoveCanvasModule from 'diagram-js/lib/navigation/movecanvas';

/**
 * bpmn-js with what a record needs and no more: it draws, carries badges, and is moved by dragging. Selecting, drilling
 * down, keys and the wheel are left out; they would add a tenth to the page, and the wheel belongs to the page itself.
 */
export class PathViewer extends BaseViewer {}

PathViewer.prototype._modules = [CoreModule, OverlaysModule, TranslateModule, MoveCanvasModule];
PathViewer.prototype._moddleExtensions = {};
