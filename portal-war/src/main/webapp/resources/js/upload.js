/* Tells how far files have come on their way to us. Without it a form with files is sent as any
   other; with it the same request is made, and the same answer shown. */
(() => {
    const STEP = 10; /* per cent: what is spoken more often is only noise */
    let sending = false;

    const show = answer => {
        document.replaceChild(document.adoptNode(answer.documentElement), document.documentElement);
        document.getElementById("errors")?.focus();
    };

    const teller = form => {
        const told = document.createElement("p");
        told.setAttribute("role", "status");
        form.querySelector(".actions").before(told);
        return event => {
            const words = form.dataset.progress.replace("{0}", Math.floor(event.loaded / event.total * 100 / STEP) * STEP);
            if (told.textContent !== words) {
                told.textContent = words;
            }
        };
    };

    const send = (form, submitter) => {
        const request = new XMLHttpRequest();
        request.responseType = "document";
        request.upload.addEventListener("progress", teller(form));
        request.addEventListener("load", () => {
            if (request.status === 200) {
                location.assign(request.responseURL);
            } else {
                sending = false;
                show(request.response);
            }
        });
        request.addEventListener("error", () => form.submit());
        request.open("POST", form.action);
        request.send(new FormData(form, submitter));
    };

    document.addEventListener("submit", event => {
        const form = event.target;
        if (!form.dataset.progress || !form.querySelector("[type=file]").files.length) {
            return;
        }
        event.preventDefault();
        if (!sending) {
            sending = true;
            send(form, event.submitter);
        }
    });
})();
