/** Controls that fit the types in the custom-elements manifest. */
import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

/** The control for an attribute of this type: for texts in quotes those to choose from. */
function controlOf(type: string): InputType {
  const options = [...type.matchAll(/'([^']+)'/g)].map(([, text = '']) => text);
  if (options.length > 0) return { control: 'select', options };
  if (type.startsWith('number')) return { control: 'number' };
  return { control: type === 'boolean' ? 'boolean' : 'text' };
}

/** Attributes and slots can be changed; everything else in the table is there to read. */
export const control: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { category, type } = argType.table ?? {};
      const changes = category === 'attributes' || (category === 'slots' && /^[\w-]+$/.test(name));
      const own = argType.control !== undefined;
      const found = changes ? controlOf(type?.summary ?? '') : { control: false as const };
      return [name, own ? argType : { ...argType, ...found }];
    }),
  );
