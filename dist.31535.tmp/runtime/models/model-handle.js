import { validating } from "./validate-credentials.js";
/** The part of a handle that is the same for all types. `probe` makes the cheap call. */
export function modelHandle(type, binding, probe) {
    const { connection } = binding;
    const card = binding.card;
    return {
        type,
        id: card.descriptor.model,
        descriptor: card.descriptor,
        parameters: card.parameters,
        price: (usage, options) => card.price(usage, options),
        async validateCredentials(options) {
            await validating(connection, async () => {
                await probe(options);
            });
        },
    };
}
