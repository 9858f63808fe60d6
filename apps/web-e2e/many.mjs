import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] });
const base = process.env.BASE ?? 'http://localhost:3107';
const who = process.argv[2]; const widths = process.argv[3].split(',').map(Number); const paths = process.argv.slice(4);
for (const w of widths) {
  const c = await b.newContext({ viewport: { width: w, height: w < 500 ? 780 : 900 } });
  const p = await c.newPage();
  p.on('console', m => { if (m.type()==='error') console.log(w, 'console', m.text().slice(0,200)); });
  p.on('pageerror', e => console.log(w, 'pageerror', e.message));
  await p.goto(base + '/'); await p.waitForTimeout(900);
  if (who !== 'none') { await p.getByRole('button', { name: new RegExp(who) }).first().click(); await p.getByRole('navigation').first().waitFor({timeout:30000}); await p.waitForTimeout(1500); }
  for (const spec of paths) { const [path, name, act] = spec.split('=');
    await p.goto(base + path); await p.waitForLoadState('networkidle').catch(()=>{}); await p.waitForTimeout(2500);
    if (act) for (const n of act.split('|')) { const [role, label] = n.split(':'); await p.getByRole(role, { name: new RegExp(label) }).first().click(); await p.waitForTimeout(1000); }
    await p.screenshot({ path: `/tmp/shots/${name}-${w}.png` });
    console.log(name, w, await p.evaluate(() => document.documentElement.scrollWidth > innerWidth ? 'SIDEWAYS' : 'ok'));
  }
  await c.close();
}
await b.close();
