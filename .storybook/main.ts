import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  stories: ['../stories/docs/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // The toolbar has a colour scheme, which the elements follow; a background would hide that.
  features: { backgrounds: false },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableProjectJson: true,
  },
} satisfies StorybookConfig;
