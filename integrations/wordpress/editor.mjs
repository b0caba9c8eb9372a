/** What the tests do in the administration, as a person does it. */

/** Logs in, in a page of its own. */
export async function logIn(visitor, origin, name) {
  const page = await visitor.open();
  // The dashboard would ask for the news of WordPress.
  await page.goto(
    `${origin}/wp-login.php?redirect_to=${encodeURIComponent(`${origin}/wp-admin/profile.php`)}`,
  );
  await page.fill('#user_login', name);
  await page.fill('#user_pass', 'password');
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
  return page;
}

/** Uploads a plugin and activates it. */
export async function installPlugin(page, origin, zip) {
  await page.goto(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.waitForURL(/plugins\.php/);
}

/** Deactivates and deletes it, through the list of plugins. */
export async function removePlugin(page, origin) {
  await page.goto(`${origin}/wp-admin/plugins.php`);
  await page.click('#deactivate-impact-elements');
  await page.waitForSelector('#activate-impact-elements');
  // Before its scripts have come, the page would ask on a page of its own whether to delete.
  await page.goto(`${origin}/wp-admin/plugins.php`);
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => dialog.accept());
  await page.click('#delete-impact-elements');
  await page.waitForSelector('tr.deleted, .plugin-deleted-tr');
}

export async function switchTheme(page, origin, name) {
  await page.goto(`${origin}/wp-admin/themes.php`);
  await page.click(`.theme[data-slug="${name}"] .activate`);
  await page.waitForSelector(`.theme.active[data-slug="${name}"]`);
}

/** A new post in the block editor. */
export async function newPost(page, origin, title) {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page
    .fill('.editor-post-title__input', title)
    .catch(() => page.getByLabel('Add title').pressSequentially(title));
}

/** Inserts a block by the button and the search field. */
export async function insertBlock(page, query, name) {
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await page.fill('.block-editor-inserter__search input', query);
  await page.click(`.editor-block-list-item-${name.replace('/', '-')}`);
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await page.locator(`[data-type="${name}"]`).click({ position: { x: 4, y: 4 } });
}

/** The settings of the chosen block, opened where they are closed. */
export async function settings(page) {
  const button = page.getByRole('button', { name: 'Settings', exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  const sidebar = page.locator('.interface-complementary-area');
  await sidebar.getByRole('button', { name: 'Scenario' }).waitFor();
  return sidebar;
}

async function show(page, device) {
  const choice = page.getByRole('menuitem', { name: device });
  if (!(await choice.isVisible())) await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await choice.click();
}

/** The canvas as a tablet shows it, which is a frame of its own, as newer editors have everywhere. */
export async function framedCanvas(page) {
  await show(page, 'Tablet');
  return (await page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
}

export async function plainCanvas(page) {
  await show(page, 'Desktop');
  await page.waitForSelector('iframe[name="editor-canvas"]', { state: 'detached' });
}

/** Waits until the editor has kept the answer of each block of ours to what its element is set to. */
export function answersKept(page) {
  return page.waitForFunction(() => {
    const ours = globalThis.wp.data
      .select('core/block-editor')
      .getBlocks()
      .filter(({ name }) => name.startsWith('impact-elements/'));
    return ours.every(({ clientId, attributes }) => {
      const { of } = attributes.fallback ?? {};
      const [element] = document.querySelectorAll(`[data-block="${clientId}"] > *`);
      const set = element.getAttributeNames().filter((name) => !['lang', 'aria-busy'].includes(name));
      return (
        of &&
        set.length === Object.keys(of).length &&
        set.every((name) => of[name] === element.getAttribute(name))
      );
    });
  });
}

/** The attributes of the first block of a name. */
export function attributesOf(page, name) {
  return page.evaluate((wanted) => {
    const blocks = globalThis.wp.data.select('core/block-editor').getBlocks();
    return blocks.find((block) => block.name === wanted).attributes;
  }, name);
}

/** Publishes what stands in the editor and gives its address. */
export async function publish(page) {
  await page.click('.editor-post-publish-panel__toggle');
  await page.click('.editor-post-publish-panel .editor-post-publish-button');
  await page.waitForSelector('.post-publish-panel__postpublish');
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getPermalink());
}

/** Publishes a text by the interface for programs, with the rights of whoever is logged in; gives its address. */
export function publishText(page, title, content) {
  return page.evaluate(
    async (data) => (await globalThis.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data })).link,
    { title, content, status: 'publish' },
  );
}
