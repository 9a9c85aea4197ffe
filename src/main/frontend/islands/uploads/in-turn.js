/**
 * Runs what it is given, a few at a time and in order.
 *
 * @param {number} atATime how many run together
 * @returns {(act: () => Promise<void>) => void} what takes the next
 */
export function inTurn(atATime) {
  const waiting = [];
  let running = 0;
  const next = () => {
    if (running < atATime && waiting.length > 0) {
      running++;
      waiting.shift()().finally(() => {
        running--;
        next();
      });
    }
  };
  return (act) => {
    waiting.push(act);
    next();
  };
}
