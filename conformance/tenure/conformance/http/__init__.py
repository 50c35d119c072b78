"""Services with the public REST interface as targets, in real time and as far as the interface shows them.

- `client`: an HTTP client with bounded sizes and times
- `redaction`: hides the token in messages
- `http_target`: a service as a target
- `rest_mapping`: what the interface shows of a scheduler, and how that is compared
- `rest_log`: a log of events, derived from the answers of a service
- `job_template`: the body of the request that submits a job
- `job_probe`: checks, before a service is judged, that jobs run as requested
- `real_time`: the expected behavior in real time
- `service_execution`: one case on a service
- `service_runner`: all cases on a service
"""
