/** What `bench` measures of the checks, bundled as the extension bundles it. */
export { assess } from '@/utils/assess';
export { pageFactsSchema } from '@/utils/facts/page-facts';
