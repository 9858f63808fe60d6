/**
 * Sources import each other with the `.js` ending that Node needs at run time; in tests the file on disk is `.ts` or `.tsx`.
 * Packages are resolved as they are.
 */
module.exports = (request, options) => {
  try {
    return options.defaultResolver(request, options);
  } catch (error) {
    if (/^\.{1,2}\//.test(request) && request.endsWith('.js')) {
      for (const ending of ['.ts', '.tsx']) {
        try {
          return options.defaultResolver(request.slice(0, -3) + ending, options);
        } catch {
          // try the next ending
        }
      }
    }
    throw error;
  }
};
