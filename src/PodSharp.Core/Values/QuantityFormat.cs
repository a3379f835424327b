namespace PodSharp;

/// <summary>In which units a quantity is written. The canonical text keeps them.</summary>
internal enum QuantityFormat
{
    /// <summary>Powers of a thousand: <c>m</c>, none, <c>k</c>, <c>M</c>.</summary>
    DecimalSI,

    /// <summary>Powers of 1,024: <c>Ki</c>, <c>Mi</c>.</summary>
    BinarySI,

    /// <summary>A power of ten: <c>e3</c>.</summary>
    DecimalExponent,
}
