/** The same function, but that it works out the answer for each argument once, and keeps it as long as the argument lives. */
export function oncePer<Key extends object, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let known = answers.get(key);
    if (!known) {
      known = { answer: find(key) };
      answers.set(key, known);
    }
    return known.answer;
  };
}
