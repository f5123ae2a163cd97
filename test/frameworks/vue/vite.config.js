import vue from '@vitejs/plugin-vue';

/** The elements of this package; Vue would look for components of its own. */
const isCustomElement = (tag) => /^(oab-|redflag-|urge-|fluid-)/.test(tag);

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
