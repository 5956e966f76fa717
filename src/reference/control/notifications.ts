import type { ControlMethod } from './control-method.ts';

/** Shows what OCS has told others than desktops since the last reset, when all of it has arrived or been given up. */
const read: ControlMethod = async ({ engine }) => {
  const { notifications } = engine;
  await notifications.settled();
  return {
    posts: notifications.posts.map((post) => ({ ...post })),
    statistics: [...notifications.statistics],
  };
};

export const notificationMethods = { 'notifications.read': read };
