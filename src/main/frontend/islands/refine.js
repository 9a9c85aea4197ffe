// In-page refinement (filters, tabs, earlier entries); each such link works without it too.
import htmx from 'htmx.org';

htmx.config.includeIndicatorStyles = false; // it would inject a style element, which the page's policy forbids
htmx.config.allowEval = false;
htmx.config.allowScriptTags = false;
