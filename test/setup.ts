/** The same random inputs in every run, so that a red test is red for its reason; FC_SEED tries others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) })
