import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { usePersonsLanguage } from '@rinnalla/web-session';
import { LiveRuntime } from './live-runtime.js';
import { createAppRouter } from './router.js';
import { Toasts } from './shell/toasts.js';

/** The product for a signed-in person: live connection and pages. */
export function Product() {
  usePersonsLanguage();
  const [router] = useState(createAppRouter);
  return (
    <LiveRuntime>
      <RouterProvider router={router} />
      <Toasts />
    </LiveRuntime>
  );
}
