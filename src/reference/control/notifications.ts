import type { ControlMethod } from './control-method.ts';

/**
 * Returns what OCS has sent to receivers other than desktops since the last reset, once all of it has arrived or
 * failed.
 */
const read: ControlMethod = async ({ engine }) => {
  const { notifications } = engine;
  await notifications.settled();
  return {
    posts: notifications.posts.map((post) => ({ ...post })),
    statistics: [...notifications.statistics],
  };
};

export const notificationMethods = { 'notifications.read': read };
