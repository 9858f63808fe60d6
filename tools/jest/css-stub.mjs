/** CSS Modules in component tests: each class name reads as its own key. */
export default new Proxy({}, { get: (_, key) => (typeof key === 'string' ? key : undefined) });
