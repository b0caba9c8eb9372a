/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nothing leaves the reader's machine, and nothing is asked of the network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) => ({
    ...config,
    // Stories show what readers get: Lit without its development warnings.
    resolve: { ...config.resolve, conditions: ['production', 'browser', 'module'] },
    build: { ...config.build, chunkSizeWarningLimit: 5000 },
  }),
};
