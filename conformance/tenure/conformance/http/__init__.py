"""Services with the public REST interface as targets: in real time, by what the interface shows.

- `client`: HTTP with bounded sizes and times
- `redaction`: hides the token in what is shown
- `http_target`: a service as a target
- `rest_mapping`: what the interface shows of a scheduler, and how that is compared
- `rest_log`: what happened on a service, as far as its answers say
- `job_template`: what is sent to submit a job
- `job_probe`: what a service makes of one job, before it is judged
- `real_time`: what a scheduler must do whose time is real
- `service_execution`: one case on a service
- `service_runner`: all cases on a service
"""
