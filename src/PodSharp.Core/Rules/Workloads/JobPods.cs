namespace PodSharp.Rules;

/// <summary>The pods of a Job come to an end: they aren't restarted always, which pods are where nothing is said.</summary>
internal sealed class JobPods() : ObjectRule("batch.v1.JobSpec")
{
    public override void Check(Place place)
    {
        var restart = place["template"]["spec"]["restartPolicy"];
        var failures = place["podFailurePolicy"];
        if (restart.IsAbsent)
        {
            restart.Report(
                RuleCatalogue.WrongRestartPolicy,
                "restartPolicy is missing, and pods are then restarted Always, which a Job's can't be: write Never for a fresh pod at each try, or OnFailure");
        }
        else if (restart.Text == "Always")
        {
            restart.Report(
                RuleCatalogue.WrongRestartPolicy,
                "restartPolicy is Always, and the pods of a Job come to an end: write Never for a fresh pod at each try, or OnFailure");
        }
        else if (restart.Text == "OnFailure" && failures.IsWritten)
        {
            restart.Report(
                RuleCatalogue.WrongRestartPolicy,
                "restartPolicy is OnFailure, and a podFailurePolicy needs Never: pods that are restarted in place don't fail",
                suggestion: "Never",
                related: failures);
        }
    }
}
